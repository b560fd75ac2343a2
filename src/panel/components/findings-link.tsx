import type { Article } from '../../core/article/article.ts';
import { toFindings } from '../../core/export/to-findings.ts';
import { t } from '../../interface/t.ts';
import type { PanelState } from '../panel-state.ts';

interface FindingsLinkProps {
  article: Article;
  state: PanelState;
}

/** Takes away all that was found as a JSON file. Shown once all is read. */
export function FindingsLink({ article, state }: FindingsLinkProps) {
  const { quotes, sources } = state;
  const matches = state.matches.map((each) => each ?? []);
  const findings = toFindings(article, quotes, matches, sources, state.related ?? []);
  const json = JSON.stringify(findings, null, 2);
  return (
    <footer>
      <a
        class="button quiet"
        download="onrecord-findings.json"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
      >
        {t('saveFindings')}
      </a>
    </footer>
  );
}
