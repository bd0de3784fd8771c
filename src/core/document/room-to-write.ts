/** To be written on by hand: room between the words. */
export const ROOM_TO_WRITE = '\n\n'
