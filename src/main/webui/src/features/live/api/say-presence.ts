import { actingOrganisation, requestHeaders } from '@/api/context'
import { api } from '@/api/client'

/** Says that the dossier is open here, and which row. What fails is said again soon. */
export async function sayPresence(dossierId: string, rowId: string | null): Promise<void> {
  await api.POST('/api/dossiers/{dossierId}/presence', { params: { path: { dossierId } }, body: { rowId } }).catch(() => {})
}

/** Says good-bye from a page that is being closed. */
export function sayLeaving(dossierId: string): void {
  if (!actingOrganisation()) return
  void fetch(`/api/dossiers/${dossierId}/presence`, {
    method: 'POST',
    keepalive: true,
    headers: { ...requestHeaders(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ leaving: true }),
  }).catch(() => {})
}
