package inbox_test

import (
	"context"
	"fmt"
	"regexp"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/inbox"
)

const talk inbox.Purpose = "talk.thread"

func write(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func keyOf(t testing.TB, d *db.DB, p inbox.Purpose, ref, person string) (k string) {
	t.Helper()
	write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		k, err = inbox.Key(ctx, tx, p, ref, person)
		return err
	})
	return k
}

func TestAKeyIsTheSameEachTimeAndOneForEachPersonPlaceAndPurpose(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		first := keyOf(t, d, talk, "thread:1", "aino")
		if !regexp.MustCompile(`^[a-z2-7]{26}$`).MatchString(first) {
			t.Errorf("got %q", first)
		}
		if again := keyOf(t, d, talk, "thread:1", "aino"); again != first {
			t.Errorf("got %q, then %q", first, again)
		}
		seen := map[string]bool{first: true}
		for _, k := range []string{
			keyOf(t, d, talk, "thread:1", "bo"), keyOf(t, d, talk, "thread:2", "aino"), keyOf(t, d, "poll", "thread:1", "aino"),
		} {
			if seen[k] {
				t.Errorf("%q twice", k)
			}
			seen[k] = true
		}
	})
}

func TestKeysOfManyAreThoseOfEach(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		var people []string
		for n := range 250 {
			people = append(people, fmt.Sprint("person", n))
		}
		bo := keyOf(t, d, talk, "thread:1", "person7")
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			keys, err := inbox.Keys(ctx, tx, talk, "thread:1", people)
			if err == nil && (len(keys) != 250 || keys["person7"] != bo) {
				t.Errorf("got %d keys, %q", len(keys), keys["person7"])
			}
			return err
		})
	})
}
