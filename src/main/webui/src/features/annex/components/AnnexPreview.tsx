import type { AnnexPreview as Preview } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { AnnexBlockView } from './AnnexBlockView'
import classes from './AnnexPreview.module.css'

/** The annex as it will stand in the document. Its text is Japanese in either language of the screen: it is a contract. */
export function AnnexPreview({ preview }: { preview: Preview }) {
  const { t } = useTexts()
  return (
    <div className={classes.frame}>
      <nav className={classes.contents} aria-label={t('annex.contents')} lang="ja">
        <ol>
          {preview.parts.map((part) => (
            <li key={part.number}>
              <a href={`#annex-${part.number}`}>
                {part.number} {part.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <article className={classes.paper} lang="ja" aria-label={t('annex.preview')}>
        {preview.parts.map((part) => (
          <section key={part.number} id={`annex-${part.number}`} className={classes.part}>
            <h2 className={classes.title}>
              <span className={classes.number}>{part.number}</span>
              {part.title}
            </h2>
            {part.blocks.map((block, at) => (
              <AnnexBlockView key={at} block={block} name={`${part.title} ${at + 1}`} />
            ))}
          </section>
        ))}
      </article>
    </div>
  )
}
