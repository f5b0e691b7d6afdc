import base from './ja/base.json'
import alert from './ja/alert.json'
import approval from './ja/approval.json'
import award from './ja/award.json'
import card from './ja/card.json'
import confirmation from './ja/confirmation.json'
import declaration from './ja/declaration.json'
import disclosure from './ja/disclosure.json'
import exchange from './ja/exchange.json'
import inspection from './ja/inspection.json'
import invitation from './ja/invitation.json'
import live from './ja/live.json'
import mapping from './ja/mapping.json'
import meeting from './ja/meeting.json'
import notice from './ja/notice.json'
import part from './ja/part.json'
import picture from './ja/picture.json'
import reimport from './ja/reimport.json'
import template from './ja/template.json'
import risk from './ja/risk.json'
import rolesheet from './ja/rolesheet.json'
import signing from './ja/signing.json'
import talk from './ja/talk.json'
import turn from './ja/turn.json'
import verify from './ja/verify.json'
import versions from './ja/versions.json'
import webhook from './ja/webhook.json'
import whole from './ja/whole.json'

/** All texts in Japanese: what is shared or old in one file, each later feature in its own, under its name. */
const ja = {
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

export default ja
