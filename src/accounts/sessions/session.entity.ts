import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { SessionStage } from '../domain/session-stage.js';
import type { SignInMethod } from '../domain/sign-in-method.js';

/** A browser in which a person is signed in. The cookie holds a secret of which only the hash is kept here. */
@Entity('session')
@Index('session_secretHash', ['secretHash'], { unique: true })
@Index('session_personId', ['personId'])
export class SessionEntity {
  @IdColumn() id: string;
  @TextColumn(64) secretHash: string;
  @ReferenceColumn() personId: string;
  @CodeColumn() method: SignInMethod;
  @CodeColumn() stage: SessionStage;
  /** the organisation in whose name the person works; null: the first of theirs */
  @ReferenceColumn({ nullable: true }) organisationId: string | null;
  /** what the forms of this session send back */
  @TextColumn(64) formToken: string;
  @InstantColumn() createdAt: string;
  @InstantColumn() lastSeenAt: string;
  /** whatever the activity */
  @InstantColumn() expiresAt: string;
  /** to tell one's sessions apart */
  @TextColumn(200) userAgent: string;
  /** encrypted: what the identity provider asks for to sign out there too */
  @LongTextColumn({ nullable: true }) idToken: string | null;
}
