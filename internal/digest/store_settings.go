package digest

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
	"parvi/internal/space"
)

// settings are what somebody has said of their digests and of what they join
// from now on.
type settings struct {
	Person  string
	Key     string
	Default space.Mail
}

func scanSettings(r *sql.Rows) (settings, error) {
	var s settings
	return s, r.Scan(&s.Person, &s.Key, &s.Default)
}

func settingsOf(ctx context.Context, tx *db.Tx, people []string) (map[string]settings, error) {
	in, args := db.In(1, people)
	list, err := db.All(ctx, tx, scanSettings, `
		SELECT person_id, mail_key, mail_default
		FROM digest_settings
		WHERE person_id IN (`+in+`)
		ORDER BY person_id`, args...)
	out := make(map[string]settings, len(list))
	for _, s := range list {
		out[s.Person] = s
	}
	return out, err
}

func settingsByKey(ctx context.Context, tx *db.Tx, key string) (settings, error) {
	return db.One(ctx, tx, scanSettings, `
		SELECT person_id, mail_key, mail_default
		FROM digest_settings
		WHERE mail_key = $1`, key)
}

// giveKeys gives those of the people a key who have none yet.
func giveKeys(ctx context.Context, tx *db.Tx, people []string) error {
	have, err := settingsOf(ctx, tx, people)
	if err != nil {
		return err
	}
	for _, id := range people {
		if have[id].Key != "" {
			continue
		}
		_, err := tx.Exec(ctx, `
			INSERT INTO digest_settings (id, person_id, mail_key)
			VALUES ($1, $2, $3)
			ON CONFLICT (person_id) DO NOTHING`, tx.NewID(), id, tx.NewToken())
		if err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func setDefault(ctx context.Context, tx *db.Tx, person string, mail space.Mail) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO digest_settings (id, person_id, mail_key, mail_default)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (person_id) DO UPDATE SET mail_default = excluded.mail_default`, tx.NewID(), person, tx.NewToken(), string(mail))
	return db.Classify(err)
}
