import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { problemOf, type ApiProblem } from '@/api/problem'
import type { DeclarationSheet } from '@/api/types'
import { sheetOptions } from '../api/get-sheet'
import { saveAnswers } from '../api/save-answers'
import { begin, reduce, toSend, type SheetState } from '../logic/sheet-state'

const PAUSE = 500

/** The answers of a sheet, kept by themselves shortly after each was given, one sending at a time. */
export function useAnswers(dossierId: string, sheet: DeclarationSheet) {
  const client = useQueryClient()
  const roundId = sheet.round.id
  const [state, act] = useReducer(reduce, sheet.questions, begin)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [saving, setSaving] = useState(false)
  const latest = useRef<SheetState>(state)
  useEffect(() => {
    latest.current = state
  }, [state])

  useEffect(() => act({ type: 'read', answers: sheet.questions.map(({ given }) => given) }), [sheet])

  const flush = useCallback(async (): Promise<boolean> => {
    const sent = toSend(latest.current)
    if (!sent) return true
    setSaving(true)
    try {
      const { answers } = await saveAnswers(dossierId, roundId, sent.answers)
      setProblem(null)
      act({ type: 'kept', sent, answers })
      return true
    } catch (cause) {
      const refused = problemOf(cause)
      if (refused.status !== 412 || refused.conflicts.length === 0) {
        setProblem(refused)
        return false
      }
      const fresh = await client.fetchQuery({ ...sheetOptions(dossierId, roundId), staleTime: 0 }).catch(() => sheet)
      act({ type: 'refused', sent, conflicts: refused.conflicts, standing: fresh.questions.map(({ given }) => given) })
      return false
    } finally {
      setSaving(false)
    }
  }, [client, dossierId, roundId, sheet])

  const waiting = toSend(state) !== null
  useEffect(() => {
    if (!waiting || saving || problem) return
    const timer = setTimeout(() => void flush(), PAUSE)
    return () => clearTimeout(timer)
  }, [state, waiting, saving, problem, flush])

  // Whoever leaves within the pause loses nothing.
  useEffect(() => {
    const left = () => {
      const sent = toSend(latest.current)
      if (sent) void saveAnswers(dossierId, roundId, sent.answers).catch(() => undefined)
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (toSend(latest.current)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      left()
    }
  }, [dossierId, roundId])

  return { state, act, waiting: waiting || saving, problem, retry: () => setProblem(null) }
}
