package db_test

import (
	"database/sql"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5/pgconn"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

type word string

type values struct {
	Bool    bool
	Int     int64
	Small   int
	Float   float64
	Text    string
	Word    word
	Bytes   []byte
	Content i18n.Content
	Day     civil.Date
	NoDay   civil.Date
	None    *string
}

func TestValuesComeBackAsTheyWent(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, `b boolean NOT NULL, i bigint NOT NULL, s bigint NOT NULL, f double precision NOT NULL, t text NOT NULL,
			w text NOT NULL, y bytea NOT NULL, c text NOT NULL, d text NOT NULL, n text NOT NULL, x text`)
		for _, want := range []values{
			{Bytes: []byte{}},
			{
				Bool: true, Int: math.MaxInt64, Small: -7, Float: 0.1, Text: "Äiti\n'\"\\ 🌱\u00a0", Word: "sana",
				Bytes: []byte{0, 255, 'a'}, Content: i18n.Content{FI: "Verkosto", SV: "Nätverk"},
				Day: civil.MustDate("2026-11-22"),
			},
			{Int: math.MinInt64, Float: -1e300, Bytes: []byte("text")},
		} {
			write(t, d, "DELETE FROM things")
			write(t, d, "INSERT INTO things (b, i, s, f, t, w, y, c, d, n, x) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
				want.Bool, want.Int, want.Small, want.Float, want.Text, want.Word, want.Bytes, want.Content, want.Day, want.NoDay, want.None)
			var got values
			err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
				got, err = db.One(t.Context(), tx, func(rows *sql.Rows) (v values, err error) {
					err = rows.Scan(&v.Bool, &v.Int, &v.Small, &v.Float, &v.Text, &v.Word, &v.Bytes, &v.Content, &v.Day, &v.NoDay, &v.None)
					return v, err
				}, "SELECT b, i, s, f, t, w, y, c, d, n, x FROM things WHERE b = $1 AND t = $2", want.Bool, want.Text)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		}
	})
}

func TestSomeValuesAreRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "t text")
		for name, v := range map[string]any{
			"broken UTF-8": "a\xff", "zero byte": "a\x00b", "broken word": word("\xff"),
			"time": time.Now(), "not a number": math.NaN(), "list": []string{"a"},
		} {
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(t.Context(), "INSERT INTO things (t) VALUES ($1)", v)
				return err
			})
			if err == nil {
				t.Errorf("%s was stored", name)
			}
			if s, ok := v.(string); ok && !errors.Is(err, db.ErrText) {
				t.Errorf("%q: got %v, want ErrText", s, err)
			}
		}
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			var s string
			return tx.QueryRow(t.Context(), "SELECT t FROM things WHERE t = $1", "\xff").Scan(&s)
		})
		if !errors.Is(err, db.ErrText) {
			t.Errorf("in a query row: got %v, want ErrText", err)
		}
	})
}

func TestPortableSQL(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY, g text NOT NULL, open boolean NOT NULL")
		write(t, d, "INSERT INTO things (n, g, open) VALUES (1, 'a', true), (2, 'b', false), (3, 'a', true), (4, 'b', true)")
		for _, tt := range []struct {
			query string
			args  []any
			want  []int
		}{
			{"SELECT n FROM things WHERE n = $2 OR n = $1 OR n = $2 ORDER BY n", []any{3, 1}, []int{1, 3}},
			{"SELECT n FROM things WHERE open AND g = $1 ORDER BY n DESC LIMIT $2", []any{"a", 1}, []int{3}},
			{"SELECT count(*) FILTER (WHERE open) FROM things GROUP BY g ORDER BY g", nil, []int{2, 1}},
			{"SELECT n FROM things WHERE (n, g) > ($1, $2) ORDER BY n", []any{3, "a"}, []int{4}},
			{"SELECT n FROM things WHERE g = $1 OR $1 = '' ORDER BY n", []any{""}, []int{1, 2, 3, 4}},
			{"SELECT rank() OVER (PARTITION BY g ORDER BY n) FROM things ORDER BY n", nil, []int{1, 1, 2, 2}},
			{"SELECT coalesce(sum(n), 0) FROM things WHERE g = $1", []any{"none"}, []int{0}},
			{"SELECT n FROM things ORDER BY CASE WHEN n = 2 THEN NULL ELSE n END NULLS LAST, n", nil, []int{1, 3, 4, 2}},
		} {
			if got := ints(t, d, tt.query, tt.args...); !slices.Equal(got, tt.want) {
				t.Errorf("%s: got %v, want %v", tt.query, got, tt.want)
			}
		}
		var open []bool
		err := d.Write(t.Context(), func(tx *db.Tx) (err error) {
			open, err = db.All(t.Context(), tx, db.Scan[bool],
				"INSERT INTO things (n, g, open) VALUES (1, 'c', $1), (5, 'c', $1) ON CONFLICT (n) DO UPDATE SET open = excluded.open RETURNING open", false)
			return err
		})
		if err != nil || !slices.Equal(open, []bool{false, false}) {
			t.Errorf("returning: got %v, %v", open, err)
		}
	})
}

func TestErrorsAreClassified(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY, m bigint UNIQUE, p bigint REFERENCES things (n), c bigint CHECK (c > 0), s text NOT NULL DEFAULT ''")
		write(t, d, "INSERT INTO things (n, m) VALUES (1, 1)")
		for query, want := range map[string]error{
			"INSERT INTO things (n) VALUES (1)":          db.ErrUnique,
			"INSERT INTO things (n, m) VALUES (2, 1)":    db.ErrUnique,
			"INSERT INTO things (n, p) VALUES (2, 9)":    db.ErrForeign,
			"INSERT INTO things (n, c) VALUES (2, 0)":    db.ErrCheck,
			"INSERT INTO things (n, s) VALUES (2, NULL)": db.ErrCheck,
		} {
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				_, err := tx.Exec(t.Context(), query)
				return err
			})
			if !errors.Is(err, want) {
				t.Errorf("%s: got %v, want %v", query, err, want)
			}
			if again := db.Classify(err); again != err {
				t.Errorf("classified twice: %v", again)
			}
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			var n int
			return db.Classify(tx.QueryRow(t.Context(), "INSERT INTO things (n) VALUES (1) RETURNING n").Scan(&n))
		})
		if !errors.Is(err, db.ErrUnique) {
			t.Errorf("query row: got %v, want ErrUnique", err)
		}
	})
}

func TestIn(t *testing.T) {
	if list, args := db.In(2, []string{"a", "b", "c"}); list != "$2,$3,$4" || len(args) != 3 || args[2] != "c" {
		t.Errorf("got %s %v", list, args)
	}
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		list, args := db.In(1, []int{})
		if got := ints(t, d, "SELECT 1 WHERE 1 IN ("+list+")", args...); len(got) != 0 {
			t.Errorf("got %v in an empty list", got)
		}
	})
}

func TestMillis(t *testing.T) {
	if db.Millis(time.Time{}) != 0 || !db.Time(0).IsZero() {
		t.Error("no time is not 0")
	}
	if got := db.Time(db.Millis(dbtest.Start)); !got.Equal(dbtest.Start) {
		t.Errorf("got %v", got)
	}
}

func TestBusyIsSomethingPeopleAreTold(t *testing.T) {
	err := db.Classify(fmt.Errorf("register: %w", &pgconn.PgError{Code: "53300"}))
	if !errors.Is(err, db.ErrBusy) || !fault.Is(err, fault.Unavailable) {
		t.Errorf("got %v, want busy and unavailable", err)
	}
}
