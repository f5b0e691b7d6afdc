import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Row, RowVersion } from '@/api/types'
import { Loading } from '@/components/Loading'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useVersions } from '../api/get-versions'
import { RestoreDialog } from './RestoreDialog'
import { VersionComparison } from './VersionComparison'
import { VersionEntry } from './VersionEntry'
import classes from './VersionsSection.module.css'

/** The versions of a row as a timeline: who, when, what and why; two of them compare, and one can be gone back to. */
export function VersionsSection({ row }: { row: Row }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {t('row.history')}
      </h3>
      {open ? (
        <Timeline row={row} />
      ) : (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t('row.showHistory')}
        </Button>
      )}
    </section>
  )
}

function Timeline({ row }: { row: Row }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useVersions(dossier.id, row.id, language, true)
  const [picked, pick] = useState<RowVersion[]>([])
  const [comparing, compare] = useState(false)
  const [restoring, restore] = useState<RowVersion | null>(null)
  if (query.isPending) return <Loading />
  if (!query.data) return <ProblemAlert cause={query.error} retry={() => void query.refetch()} />
  const versions = query.data.pages.flatMap((page) => page.items)
  const toggle = (version: RowVersion) =>
    pick((before) => (before.some((other) => other.id === version.id) ? before.filter((other) => other.id !== version.id) : [...before.slice(-1), version]))
  const [older, newer] = [...picked].sort((one, other) => versions.indexOf(other) - versions.indexOf(one))
  return (
    <>
      <p className={classes.hint}>{t('versions.hint')}</p>
      <ol className={classes.list}>
        {versions.map((version, at) => (
          <VersionEntry
            key={version.id}
            version={version}
            current={at === 0}
            picked={picked.some((other) => other.id === version.id)}
            onPick={() => toggle(version)}
            onRestore={at > 0 && row.editable.length > 0 ? () => restore(version) : undefined}
          />
        ))}
      </ol>
      <div className={classes.actions}>
        <Button size="xs" variant="default" disabled={picked.length === 0} onClick={() => compare(true)}>
          {t(picked.length === 2 ? 'versions.compareTwo' : 'versions.compareNow')}
        </Button>
        {query.hasNextPage && (
          <Button size="xs" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        )}
      </div>
      {comparing && older && <VersionComparison row={row} older={older} newer={newer ?? null} onClose={() => compare(false)} />}
      {restoring && <RestoreDialog row={row} version={restoring} onClose={() => restore(null)} />}
    </>
  )
}
