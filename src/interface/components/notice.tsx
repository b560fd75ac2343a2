import type { ComponentChildren } from 'preact';

import { Icon } from './icon.tsx';

interface NoticeProps {
  /** What is the case. */
  title: string;
  /** What it means and what to do. */
  text: string;
  /** Something went wrong: said at once to screen readers, and marked. */
  urgent?: boolean;
  /** Buttons and links for what to do. */
  children?: ComponentChildren;
}

/** An empty or failed state: what is the case, and what to do. */
export function Notice({ title, text, urgent = false, children }: NoticeProps) {
  return (
    <section class={urgent ? 'notice notice-urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <h2>
        {urgent && <Icon name="warning" />}
        {title}
      </h2>
      <p>{text}</p>
      {children && <div class="notice-actions">{children}</div>}
    </section>
  );
}
