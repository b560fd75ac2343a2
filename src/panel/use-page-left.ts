/** Whether the user has gone to another tab, as a hook: beside the page, the panel stays behind. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Returns whether `findTab` by now finds another tab than `tab`. That the tab shows another page is
 * not told: the browsers do not say so without a permission that we do not ask for, and a quote
 * that is clicked is then "no longer on the page".
 */
export function usePageLeft(tab: number, findTab: () => Promise<number | null>): boolean {
  const [isLeft, setLeft] = useState(false);

  useEffect(() => {
    const compare = async () => setLeft((await findTab()) !== tab);
    const listener = () => void compare();
    browser.tabs.onActivated.addListener(listener);
    return () => browser.tabs.onActivated.removeListener(listener);
  }, [tab, findTab]);

  return isLeft;
}
