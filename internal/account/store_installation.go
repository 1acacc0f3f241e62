package account

import (
	"context"

	"parvi/internal/platform/db"
)

const onlyInstallation = "1"

func installation(ctx context.Context, tx *db.Tx) (Installation, error) {
	var i Installation
	err := tx.QueryRow(ctx, `
		SELECT name, mark, controller, contact_name, contact_email, contact_phone
		FROM account_installation
		WHERE id = $1`, onlyInstallation).
		Scan(&i.Name, &i.Mark, &i.Controller, &i.Contact.Name, &i.Contact.Email, &i.Contact.Phone)
	return i, err
}

func upsertInstallation(ctx context.Context, tx *db.Tx, i Installation) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_installation (id, name, mark, controller, contact_name, contact_email, contact_phone, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (id) DO UPDATE SET name = excluded.name, mark = excluded.mark, controller = excluded.controller,
			contact_name = excluded.contact_name, contact_email = excluded.contact_email,
			contact_phone = excluded.contact_phone, updated_at = excluded.updated_at`,
		onlyInstallation, i.Name, i.Mark, i.Controller, i.Contact.Name, i.Contact.Email, i.Contact.Phone, db.Millis(tx.Now))
	return err
}

func insertSetupKey(ctx context.Context, tx *db.Tx, hash string) error {
	_, err := tx.Exec(ctx, `INSERT INTO account_setup (key_hash, created_at) VALUES ($1, $2)`, hash, db.Millis(tx.Now))
	return err
}

func isSetupKey(ctx context.Context, tx *db.Tx, hash string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM account_setup WHERE key_hash = $1`, hash)
}

func deleteSetupKeys(ctx context.Context, tx *db.Tx) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_setup`)
	return err
}

// anyOperator tells whether anybody ever ran the installation.
func anyOperator(ctx context.Context, tx *db.Tx) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM account_grants WHERE role = 'operator'`)
}
