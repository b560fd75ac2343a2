import { DemoButton } from '../../interface/components/demo-button.tsx';
import { Notice } from '../../interface/components/notice.tsx';
import { libraryAddress } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';

/** There is nothing to compare with: offers the demonstration corpus, and the way to one's own. */
export function EmptyCorpus({ readAgain }: { readAgain: () => void }) {
  return (
    <Notice title={t('emptyCorpusTitle')} text={t('emptyCorpusText')}>
      <DemoButton onLoaded={readAgain} />
      <a class="button" href={libraryAddress(null)} target="_blank">
        {t('importFiles')}
      </a>
    </Notice>
  );
}
