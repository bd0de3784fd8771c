import { useEffect } from 'react'
import { keyboardHelpOpened, useIsKeyboardHelpOpen } from '@/state/keyboard-help'
import { useHasShortcuts } from '@/state/preferences'

/** `?` opens the list of keys: never inside a field, and not at all where the user has switched it off. */
export function useKeyboardHelp(): boolean {
  const hasShortcuts = useHasShortcuts()
  useEffect(() => {
    if (!hasShortcuts) return
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      keyboardHelpOpened()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [hasShortcuts])
  return useIsKeyboardHelpOpen()
}

/** A letter typed into a field, or to choose from a list, is meant for it. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]') !==
    null
