import { create } from 'zustand'

/** Whether the list of keys is open; it can be asked for from any screen. */
const useKeyboardHelp = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export const useIsKeyboardHelpOpen = (): boolean => useKeyboardHelp((state) => state.isOpen)

export function keyboardHelpOpened(): void {
  useKeyboardHelp.setState({ isOpen: true })
}

export function keyboardHelpClosed(): void {
  useKeyboardHelp.setState({ isOpen: false })
}
