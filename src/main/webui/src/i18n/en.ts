import base from './en/base.json'
import alert from './en/alert.json'
import approval from './en/approval.json'
import award from './en/award.json'
import card from './en/card.json'
import confirmation from './en/confirmation.json'
import declaration from './en/declaration.json'
import disclosure from './en/disclosure.json'
import exchange from './en/exchange.json'
import inspection from './en/inspection.json'
import invitation from './en/invitation.json'
import live from './en/live.json'
import mapping from './en/mapping.json'
import meeting from './en/meeting.json'
import notice from './en/notice.json'
import part from './en/part.json'
import picture from './en/picture.json'
import reimport from './en/reimport.json'
import template from './en/template.json'
import risk from './en/risk.json'
import rolesheet from './en/rolesheet.json'
import signing from './en/signing.json'
import talk from './en/talk.json'
import turn from './en/turn.json'
import verify from './en/verify.json'
import versions from './en/versions.json'
import webhook from './en/webhook.json'
import whole from './en/whole.json'

/** All texts in English, laid out as the Japanese ones. */
const en = {
  ...base,
  alert,
  approval,
  award,
  card,
  confirmation,
  declaration,
  disclosure,
  exchange,
  inspection,
  invitation,
  live,
  mapping,
  meeting,
  notice,
  part,
  picture,
  reimport,
  template,
  risk,
  rolesheet,
  signing,
  talk,
  turn,
  verify,
  versions,
  webhook,
  whole,
}

export default en
