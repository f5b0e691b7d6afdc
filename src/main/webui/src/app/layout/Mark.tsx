/** The mark: two fields and the line between them. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0017c1" />
      <path d="M7 8.5h6.5v15H7z" fill="#fff" />
      <path d="M18.5 8.5H25v15h-6.5z" fill="none" stroke="#fff" strokeWidth="1.8" />
      <path d="M16 5v22" stroke="#9db7f9" strokeWidth="1.6" strokeDasharray="2.4 2" />
    </svg>
  )
}
