import { useState } from 'preact/hooks';

import type { SourceMention } from '../../core/sources/source-mention.ts';
import { SOURCE_KIND_NAMES } from '../../interface/source-kind-names.ts';
import { plural, t } from '../../interface/t.ts';

/** How many sources are listed before the reader asks for the rest. */
const FIRST = 4;

/** What an article names as where it has its knowledge from. */
export function SourceList({ sources }: { sources: SourceMention[] }) {
  const [all, setAll] = useState(false);
  if (sources.length === 0) return null;
  const shown = all ? sources : sources.slice(0, FIRST);
  const hidden = sources.length - shown.length;
  return (
    <section class="sources" aria-labelledby="rests-on">
      <h2 id="rests-on">{t('restsOn')}</h2>{' '}
      <ul>
        {shown.map(({ name, kind, description }, index) => (
          <li key={name}>
            <bdi class="source-name">{name}</bdi>{' '}
            <bdi>
              {description === null
                ? t(SOURCE_KIND_NAMES[kind])
                : t('kindDescribed', t(SOURCE_KIND_NAMES[kind]), description)}
            </bdi>
            {index < shown.length - 1 && ' · '}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="quiet" aria-expanded={false} onClick={() => setAll(true)}>
          {plural('moreSources', hidden)}
        </button>
      )}
    </section>
  );
}
