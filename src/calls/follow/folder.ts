// A folder that a switch writes its files of calls to, as the follower sees it.

/** A file that stays the same file while it is open, whatever its name becomes. */
export interface FollowedHandle {
  readonly size: number;
  /** Bytes from a position; fewer at the end of the file. */
  read(from: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ListedFile {
  readonly name: string;
  /** Changes when the file under this name is another one, or has changed. */
  readonly mark: string;
}

export interface CallFolder {
  /** Regular files, the one that was changed last at the end. @throws PortalError `input-invalid` where there are too many */
  list(): Promise<readonly ListedFile[]>;
  /** Undefined where there is no such file any more. */
  open(name: string): Promise<FollowedHandle | undefined>;
}
