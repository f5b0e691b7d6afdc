import type { Finding, Party, Row } from '../../src/api/types'

const holds = (letter: string | undefined) => letter === 'R' || letter === 'A' || letter === 'AR'

/** A few of the rules, enough to see the screens with something to say. The real ones are the server's. */
export function findingsOf(row: Row, parties: Party[]): Finding[] {
  if (row.standing === 'OUT') return []
  const found: Finding[] = []
  const letters = Object.entries(row.letters)
  const add = (code: Finding['code'], severity: Finding['severity'], partyId: string | null, ja: string, mend: string, en: string, mendEn: string) =>
    found.push({ code, severity, duty: row.duty, rowId: row.id, partyId, assetId: row.scope.kind === 'ASSET' ? row.scope.id : null, sentence: { ja, en }, mend: { ja: mend, en: mendEn } })
  const accountable = letters.filter(([, letter]) => letter === 'A' || letter === 'AR')
  if (accountable.length === 0)
    add('NO_ACCOUNTABLE', 'BLOCKER', null, 'この実施事項に責任を持つ当事者がいません。', '責任（A）を持つ当事者を1者決めてください。', 'Nobody answers for this duty.', 'Decide which one party is accountable (A).')
  if (accountable.length > 1)
    add('TWO_ACCOUNTABLE', 'BLOCKER', null, '責任を持つ当事者が複数います。', '責任（A）を1者だけにしてください。', 'Several parties answer for this duty.', 'Leave A with one party only.')
  if (!letters.some(([, letter]) => letter === 'R' || letter === 'AR'))
    add('NO_RESPONSIBLE', 'BLOCKER', null, 'この実施事項を実施する当事者がいません。', '実施（R）する当事者を決めてください。', 'Nobody does this duty.', 'Decide who does it (R).')
  for (const [partyId, letter] of letters) {
    const name = parties.find((party) => party.id === partyId)?.name ?? ''
    const terms = row.terms[partyId]
    if (row.declarations[partyId]?.answer === 'NOT_MINE' && holds(letter))
      add('DECLARED_OTHERWISE', 'BLOCKER', partyId, `${name} は担当外と申告していますが、分担表では担当になっています。`, '申告か分担のどちらかを直してください。', `${name} declared this as not theirs, yet holds it here.`, 'Correct the declaration or the letter.')
    if (terms?.cost.class === 'UNDECIDED')
      add('COST_UNDECIDED', row.phase === 'EMERGENCY' ? 'BLOCKER' : 'WARNING', partyId, `${name} の費用が未合意です。`, '費用の区分を決めてください。', `The cost of ${name} is not agreed.`, 'Decide the cost class.')
    if (terms && terms.serviceLevels.length === 0 && (letter === 'A' || letter === 'AR'))
      add('NO_SERVICE_LEVEL', 'WARNING', partyId, `${name} に測れるサービス水準がありません。`, '時間・頻度・割合などで水準を決めてください。', `${name} has no measurable service level.`, 'Set a level as time, cadence or share.')
    if (terms && !terms.evidenceAsked && holds(letter))
      add('NO_EVIDENCE', 'NOTE', partyId, `${name} に求める証跡が決まっていません。`, '求める証跡を書いてください。', `No evidence is asked of ${name}.`, 'Name the evidence.')
  }
  return found
}
