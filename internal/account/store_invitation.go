package account

import (
	"context"

	"parvi/internal/platform/db"
)

const invitationColumns = `i.id, i.email, i.name, i.lang, i.role, i.scope, i.from_day, i.to_day, i.org_id, i.title,
	i.invited_by, i.created_at, i.expires_at, i.accepted_at, i.cancelled_at, i.person_id`

func scanInvitation(rows *db.Rows) (Invitation, error) {
	var i Invitation
	var created, expires, accepted, cancelled int64
	err := rows.Scan(&i.ID, &i.Email, &i.Name, &i.Lang, &i.Role, &i.Scope, &i.From, &i.To, &i.Org, &i.Title,
		&i.InvitedBy, &created, &expires, &accepted, &cancelled, &i.Person)
	i.Created, i.Expires, i.Accepted, i.Cancelled = db.Time(created), db.Time(expires), db.Time(accepted), db.Time(cancelled)
	return i, err
}

func insertInvitation(ctx context.Context, tx *db.Tx, i Invitation) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_invitations (id, email, name, lang, role, scope, from_day, to_day, org_id, title,
			invited_by, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		i.ID, i.Email, i.Name, i.Lang, i.Role, i.Scope, i.From, i.To, i.Org, i.Title,
		i.InvitedBy, db.Millis(i.Created), db.Millis(i.Expires))
	return err
}

func insertInvitationLink(ctx context.Context, tx *db.Tx, hash, invitation string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_invitation_links (token_hash, invitation_id, created_at)
		VALUES ($1, $2, $3)`, hash, invitation, db.Millis(tx.Now))
	return err
}

func invitationByHash(ctx context.Context, tx *db.Tx, hash string) (Invitation, error) {
	return db.One(ctx, tx, scanInvitation, `
		SELECT `+invitationColumns+`
		FROM account_invitation_links l
		JOIN account_invitations i ON i.id = l.invitation_id
		WHERE l.token_hash = $1`, hash)
}

func invitationByID(ctx context.Context, tx *db.Tx, id string) (Invitation, error) {
	return db.One(ctx, tx, scanInvitation, `
		SELECT `+invitationColumns+`
		FROM account_invitations i
		WHERE i.id = $1`, id)
}

// openInvitations are those not answered, for any of the scopes; nil scopes
// are all.
func openInvitations(ctx context.Context, tx *db.Tx, scopes []string) ([]Invitation, error) {
	where, args := "", []any{db.Millis(tx.Now)}
	if scopes != nil {
		list, more := db.In(2, scopes)
		where, args = " AND (i.scope IN ("+list+") OR i.org_id IN ("+list+"))", append(args, more...)
	}
	return db.All(ctx, tx, scanInvitation, `
		SELECT `+invitationColumns+`
		FROM account_invitations i
		WHERE i.accepted_at = 0 AND i.cancelled_at = 0 AND i.expires_at > $1`+where+`
		ORDER BY i.created_at DESC, i.id DESC
		LIMIT 200`, args...)
}

// openInvitation is an unanswered invitation of an address to a role; ErrNoRows
// when there is none.
func openInvitation(ctx context.Context, tx *db.Tx, n NewInvitation) (Invitation, error) {
	return db.One(ctx, tx, scanInvitation, `
		SELECT `+invitationColumns+`
		FROM account_invitations i
		WHERE i.email = $1 AND i.role = $2 AND i.scope = $3 AND i.org_id = $4
			AND i.accepted_at = 0 AND i.cancelled_at = 0 AND i.expires_at > $5
		ORDER BY i.created_at DESC, i.id DESC`, n.Email, n.Role, n.Scope, n.Org, db.Millis(tx.Now))
}

func setExpiry(ctx context.Context, tx *db.Tx, id string, expires int64) error {
	_, err := tx.Exec(ctx, `UPDATE account_invitations SET expires_at = $2 WHERE id = $1`, id, expires)
	return err
}

func markAccepted(ctx context.Context, tx *db.Tx, id, person string) error {
	_, err := tx.Exec(ctx, `
		UPDATE account_invitations
		SET accepted_at = $2, person_id = $3
		WHERE id = $1`, id, db.Millis(tx.Now), person)
	return err
}

func markCancelled(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `UPDATE account_invitations SET cancelled_at = $2 WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

// deleteInvitations forgets those that nobody accepted.
func deleteInvitations(ctx context.Context, tx *db.Tx, expiredBefore int64) (int, error) {
	const dead = `
		SELECT id
		FROM account_invitations
		WHERE accepted_at = 0 AND expires_at < $1
		ORDER BY expires_at, id
		LIMIT 500`
	if _, err := tx.Exec(ctx, `DELETE FROM account_invitation_links WHERE invitation_id IN (`+dead+`)`, expiredBefore); err != nil {
		return 0, err
	}
	n, err := tx.Exec(ctx, `DELETE FROM account_invitations WHERE id IN (`+dead+`)`, expiredBefore)
	return int(n), err
}

// invitationLinks counts how often an invitation has been mailed.
func invitationLinks(ctx context.Context, tx *db.Tx, id string) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(*)
		FROM account_invitation_links
		WHERE invitation_id = $1`, id).Scan(&n)
	return n, err
}
