package space

import (
	"context"
	"errors"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// Follow is how much mail somebody wants of one thing, whatever they want of
// its space.
type Follow struct {
	ID     string
	Person string
	Entry  string
	Mail   Mail
	Since  time.Time
	Key    string // the secret of its unsubscribe links
}

// SetFollow notes how much mail somebody wants of one thing; with "" the
// setting of its space holds again.
func SetFollow(ctx context.Context, tx *db.Tx, who authz.Actor, person, entry string, mail Mail) error {
	var err error
	if mail == "" {
		err = deleteFollow(ctx, tx, person, entry)
	} else {
		err = putFollow(ctx, tx, Follow{ID: tx.NewID(), Person: person, Entry: entry, Mail: mail, Since: tx.Now, Key: tx.NewToken()})
	}
	if err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "space.follow", "entry:"+entry, map[string]string{"person": person, "mail": string(mail)})
}

// FollowOf is what somebody has set for a thing; one without an ID is none.
func FollowOf(ctx context.Context, tx *db.Tx, person, entry string) (Follow, error) {
	list, err := FollowsOf(ctx, tx, entry, []string{person})
	return list[person], err
}

// FollowsOf are the settings of some people for a thing, by person.
func FollowsOf(ctx context.Context, tx *db.Tx, entry string, people []string) (map[string]Follow, error) {
	list, err := followsOf(ctx, tx, entry, people)
	out := make(map[string]Follow, len(list))
	for _, f := range list {
		out[f.Person] = f
	}
	return out, err
}

// FollowsBy are all settings of one person for single things.
func FollowsBy(ctx context.Context, tx *db.Tx, person string) ([]Follow, error) {
	return followsBy(ctx, tx, person)
}

// FollowByKey is the setting whose mails carry the key; ok is false for none.
func FollowByKey(ctx context.Context, tx *db.Tx, key string) (f Follow, ok bool, err error) {
	f, err = followByKey(ctx, tx, key)
	if errors.Is(err, db.ErrNoRows) {
		return f, false, nil
	}
	return f, err == nil, err
}

// Restand moves a thing with everything under it to a space and a visibility.
func Restand(ctx context.Context, tx *db.Tx, top string, to Ref, v Visibility) error {
	return restand(ctx, tx, top, to, v)
}

// Hide takes things out of everybody's sight, or with the zero time back into
// it. The ids are those of the things themselves.
func Hide(ctx context.Context, tx *db.Tx, ids []string, at time.Time) error {
	return hide(ctx, tx, ids, at)
}

// HideUnder does so with a thing and everything under it.
func HideUnder(ctx context.Context, tx *db.Tx, top string, at time.Time) error {
	return hideUnder(ctx, tx, top, at)
}

// SeeUntil notes that somebody has read a thing up to what was there at an
// instant.
func SeeUntil(ctx context.Context, tx *db.Tx, person, entry string, until time.Time) error {
	return see(ctx, tx, person, entry, until)
}

// Retitle gives a thing and everything under it another title.
func Retitle(ctx context.Context, tx *db.Tx, top, title string) error {
	return retitle(ctx, tx, top, title)
}
