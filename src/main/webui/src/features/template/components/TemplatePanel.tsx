import { Button, FileButton } from '@mantine/core'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useTemplates } from '../api/get-templates'
import { useSendTemplate } from '../api/send-template'
import { useChooseTemplate } from '../api/use-template'
import classes from './Template.module.css'
import { TemplateFlaws } from './TemplateFlaws'

const ACCEPT = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The hospital's own templates: sent, tried with a sample, and used. */
export function TemplatePanel() {
  const { t, language } = useTexts()
  const query = useTemplates()
  const send = useSendTemplate()
  const choose = useChooseTemplate()
  return (
    <Panel title={t('template.title')}>
      <p className={classes.lead}>{t('template.lead')}</p>
      <Queried query={query}>
        {(templates) => (
          <div className={classes.stack}>
            <ul className={classes.list}>
              <li className={classes.line}>
                <span className={classes.name}>{t('template.standard')}</span>
                {templates.usedId === null && <Tag>{t('template.used')}</Tag>}
                <DownloadButton path="/api/annex-templates/standard/document" fallback="template.docx">
                  {t('template.download')}
                </DownloadButton>
                {templates.editable && templates.usedId !== null && (
                  <Button size="sm" variant="default" loading={choose.isPending} onClick={() => choose.mutate({ templateId: null, etag: templates.etag })}>
                    {t('template.useStandard')}
                  </Button>
                )}
              </li>
              {templates.editions.map((edition) => (
                <li key={edition.id} className={classes.line}>
                  <span className={classes.name}>
                    {t('template.edition', { n: edition.number, name: edition.fileName })}
                    <small className={classes.by}>
                      {t('template.by', { person: edition.person, on: moment(edition.uploadedAt, language), hash: edition.sha256.slice(0, 12) })}
                    </small>
                  </span>
                  {templates.usedId === edition.id && <Tag>{t('template.used')}</Tag>}
                  <DownloadButton path={`/api/annex-templates/${edition.id}/trial`} fallback="trial.docx">
                    {t('template.trial')}
                  </DownloadButton>
                  <DownloadButton path={`/api/annex-templates/${edition.id}/document`} fallback="template.docx">
                    {t('template.file')}
                  </DownloadButton>
                  {templates.editable && templates.usedId !== edition.id && (
                    <Button size="sm" loading={choose.isPending} onClick={() => choose.mutate({ templateId: edition.id, etag: templates.etag })}>
                      {t('template.use')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {choose.isError && <ProblemAlert cause={choose.error} />}
            {templates.editable && (
              <div>
                <FileButton accept={ACCEPT} onChange={(file) => file && send.mutate(file)}>
                  {(props) => (
                    <Button {...props} variant="default" loading={send.isPending} leftSection={<Icon name="upload" />}>
                      {t('template.send')}
                    </Button>
                  )}
                </FileButton>
              </div>
            )}
            {send.isError && <ProblemAlert cause={send.error} />}
            {send.data?.template && <p role="status">{t('template.kept')}</p>}
            {send.data && send.data.problems.length > 0 && <TemplateFlaws problems={send.data.problems} />}
          </div>
        )}
      </Queried>
    </Panel>
  )
}
