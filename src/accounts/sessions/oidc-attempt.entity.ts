import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../database/columns.js';

/** A sign-in that left for the identity provider and has not come back: good once, for a few minutes. */
@Entity('oidc_attempt')
export class OidcAttemptEntity {
  /** SHA-256 of the `state`, which the browser also holds in a cookie */
  @PrimaryColumn({ type: 'varchar', length: '64' }) stateHash: string;
  @TextColumn(64) nonce: string;
  /** PKCE; null towards providers that refuse it (ProConnect) */
  @TextColumn(128, { nullable: true }) codeVerifier: string | null;
  /** page of ours to come back to */
  @TextColumn(2000) returnTo: string;
  @InstantColumn() createdAt: string;
}
