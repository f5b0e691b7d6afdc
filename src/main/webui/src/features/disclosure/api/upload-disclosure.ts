import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { requestHeaders } from '@/api/context'
import { keys } from '@/api/keys'
import { ApiProblem } from '@/api/problem'
import { sessionEnded } from '@/api/session-signal'
import type { DisclosureView } from '@/api/types'

/** Sends a workbook and tells how much of it is sent, in percent; at 100 the server reads it. */
export function useUploadDisclosure() {
  const client = useQueryClient()
  const [sent, setSent] = useState(0)
  const upload = useMutation({
    mutationFn: (file: File) => {
      setSent(0)
      return send(file, setSent)
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.disclosures }),
  })
  return { upload, sent }
}

/** fetch does not tell how much was sent. */
function send(file: File, onSent: (percent: number) => void): Promise<DisclosureView[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file)
    request.open('POST', '/api/disclosures')
    for (const [name, value] of Object.entries(requestHeaders())) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onSent(Math.round((event.loaded / event.total) * 100))
    request.onerror = () => reject(new ApiProblem(0, null))
    request.onload = () => {
      if (request.status === 401) sessionEnded()
      if (request.status === 201) resolve((request.response as { disclosures: DisclosureView[] }).disclosures)
      else reject(new ApiProblem(request.status, request.response as ConstructorParameters<typeof ApiProblem>[1]))
    }
    request.send(form)
  })
}
