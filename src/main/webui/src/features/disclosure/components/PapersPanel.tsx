import { Button } from '@mantine/core'
import { useState } from 'react'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { useDisclosedPapers } from '../api/get-papers'
import { useWithdrawPaper } from '../api/withdraw-paper'
import classes from './Disclosure.module.css'
import { PaperDialog } from './PaperDialog'
import { PaperFacts } from './PaperFacts'

/** Certificates and other papers: what they bear out goes with the product, or with all of them. */
export function PapersPanel({ writes }: { writes: boolean }) {
  const { t } = useTexts()
  const query = useDisclosedPapers()
  const withdraw = useWithdrawPaper()
  const [adding, setAdding] = useState(false)
  return (
    <Panel
      flush
      title={t('disclosure.papers')}
      aside={
        writes && (
          <Button size="xs" variant="default" leftSection={<Icon name="add" size={16} />} onClick={() => setAdding(true)}>
            {t('disclosure.addPaper')}
          </Button>
        )
      }
    >
      <Queried query={query}>
        {(papers) => (
          <ul className={classes.list}>
            {papers.map((paper) => (
              <li key={paper.id} className={classes.more}>
                <PaperFacts paper={paper} />
                <div className={classes.actions}>
                  <DownloadButton size="sm" path={`/api/disclosed-papers/${paper.id}/file`} fallback={paper.file.fileName}>
                    {t('disclosure.save')}
                  </DownloadButton>
                  {writes && (
                    <Button
                      size="sm"
                      variant="default"
                      loading={withdraw.isPending && withdraw.variables === paper.id}
                      aria-label={t('disclosure.withdrawPaper', { title: paper.title })}
                      onClick={() => withdraw.mutate(paper.id)}
                    >
                      {t('disclosure.takeBack')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
            {papers.length === 0 && <li className={classes.more}>{t('disclosure.noPapers')}</li>}
          </ul>
        )}
      </Queried>
      {withdraw.isError && <ProblemAlert cause={withdraw.error} />}
      {adding && <PaperDialog onClose={() => setAdding(false)} />}
    </Panel>
  )
}
