/** Deeds of the browser and its user upon the extension, from outside. */
export interface ExtensionControl {
  /** Ends the background, as the browser does with one that has been idle. */
  endBackground(): Promise<void>;
  /** Ends the extension and starts it anew, as an update does. */
  reload(): Promise<void>;
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Lets the extension into private windows. */
  allowPrivate(): Promise<void>;
  /** Gives the extension the sites that its manifest names, or takes them back. */
  setSiteAccess(isGiven: boolean): Promise<void>;
  /** Sets a command's keys; without keys nothing is left of the shortcut. */
  setShortcut(command: string, keys: string): Promise<void>;
}
