package hours

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"parvi/internal/platform/i18n"
)

func TestParse(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Hours
		err  error
	}{
		{"12", 1200, nil}, {"12.5", 1250, nil}, {"12,50", 1250, nil}, {" 1 240 ", 124000, nil}, {"0.01", 1, nil}, {"0", 0, nil}, {"-0", 0, nil}, {"12.500", 1250, nil}, {"007", 700, nil},
		{"12.505", 0, ErrDecimals}, {"-3", 0, ErrNegative}, {"−3,5", 0, ErrNegative}, {"", 0, ErrNoNumber}, {"kaksi", 0, ErrNoNumber}, {"1.2.3", 0, ErrNoNumber},
		{"5.", 0, ErrNoNumber}, {".5", 0, ErrNoNumber}, {"1e3", 0, ErrNoNumber}, {"NaN", 0, ErrNoNumber}, {"٣", 0, ErrNoNumber}, {"--3", 0, ErrNegative},
		{"10000000", most, nil}, {"10000000.01", 0, ErrTooMany}, {"99999999999999999999", 0, ErrTooMany},
	} {
		got, err := Parse(tt.in)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("Parse(%q) = %v, %v, want %v, %v", tt.in, got, err, tt.want, tt.err)
		}
	}
}

func TestHoursAsText(t *testing.T) {
	for h, want := range map[Hours][3]string{
		1250:   {"12.50", "12,5", "12.5"},
		5:      {"0.05", "0,05", "0.05"},
		124000: {"1240.00", "1\u00a0240", "1,240"},
		-150:   {"-1.50", "−1,5", "−1.5"},
	} {
		if got := [3]string{h.String(), h.Format(i18n.FI), h.Format(i18n.EN)}; got != want {
			t.Errorf("%d is %q, want %q", h, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"12", "12,5", "-1", "1 000.25", "9999999999999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		h, err := Parse(s)
		if err != nil {
			return
		}
		if back, err := Parse(h.String()); back != h || err != nil || h < 0 {
			t.Errorf("Parse(%q) = %v, which reads back as %v, %v", s, h, back, err)
		}
	})
}

func TestDraw(t *testing.T) {
	b := Balance{Pool: Account{Amount: 1000, Reserved: 200}, Units: []Account{{Unit: "assoc", Amount: 300}, {Unit: "district", Amount: 500, Consumed: 100}}}
	chain := []string{"assoc", "district"}
	for _, tt := range []struct {
		name   string
		policy Overflow
		own    []string
		h      Hours
		want   []Part
	}{
		{"own first", OwnThenPool, chain, 200, []Part{{"assoc", 200}}},
		{"then the district's", OwnThenPool, chain, 600, []Part{{"assoc", 300}, {"district", 300}}},
		{"then the pool", OwnThenPool, chain, 1500, []Part{{"assoc", 300}, {"district", 400}, {Pool, 800}}},
		{"and no more", OwnThenPool, chain, 1501, nil},
		{"only their own", OwnOnly, chain, 700, []Part{{"assoc", 300}, {"district", 400}}},
		{"only their own, and no more", OwnOnly, chain, 701, nil},
		{"a unit without a share has nothing of its own", OwnOnly, []string{"other"}, 1, nil},
		{"only the pool", PoolOnly, chain, 800, []Part{{Pool, 800}}},
		{"only the pool, and no more", PoolOnly, chain, 801, nil},
		{"the holder uses the pool under every policy", OwnOnly, nil, 800, []Part{{Pool, 800}}},
	} {
		got, free, ok := b.draw(tt.policy, tt.own, tt.h)
		if ok != (tt.want != nil) || ok && !slices.Equal(got, tt.want) || !ok && free >= tt.h {
			t.Errorf("%s: %v, %v free, %v, want %v", tt.name, got, free, ok, tt.want)
		}
	}
}

// TestTheLedgerAlwaysHolds does thousands of random things to a ledger, as the
// use cases do them, and asks the two equations and that nothing is below zero
// after each.
func TestTheLedgerAlwaysHolds(t *testing.T) {
	units := []string{"a", "b", "c"}
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 9))
		var sums []sum
		add := func(account string, e Entry, h Hours) {
			if h > 0 {
				sums = append(sums, sum{account, e, h})
			}
		}
		courses := map[int]*Booked{}
		part := func(b *Booked, account string) *Account {
			for i := range b.Parts {
				if b.Parts[i].Unit == account {
					return &b.Parts[i]
				}
			}
			b.Parts = append(b.Parts, Account{Unit: account})
			return &b.Parts[len(b.Parts)-1]
		}
		for range 400 {
			h := Hours(r.IntN(3000))
			unit := units[r.IntN(len(units))]
			b := settle(sums)
			c := courses[r.IntN(12)]
			switch r.IntN(9) {
			case 0:
				add(Pool, []Entry{Grant, Extra}[r.IntN(2)], h)
			case 1:
				add(Pool, Return, min(h, b.Pool.Free()))
			case 2:
				add(unit, Allocate, min(h, b.Pool.Free()))
			case 3:
				add(unit, Deallocate, min(h, b.Of(unit).Free()))
			case 4, 5:
				parts, _, ok := b.draw(Overflows[r.IntN(3)], []string{unit}, h)
				if !ok {
					continue
				}
				now := &Booked{}
				for _, p := range parts {
					add(p.Account, Reserved, p.Hours)
					part(now, p.Account).Reserved += p.Hours
				}
				courses[len(courses)] = now
			case 6:
				if c != nil {
					for _, p := range giveBack(c.reservedParts(), min(h, c.Reserved())) {
						add(p.Account, Released, p.Hours)
						part(c, p.Account).Reserved -= p.Hours
					}
				}
			case 7:
				if c != nil {
					for _, p := range useUp(c.reservedParts(), h) {
						add(p.Account, Consumed, p.Hours)
						part(c, p.Account).Reserved -= p.Hours
						part(c, p.Account).Consumed += p.Hours
					}
				}
			case 8:
				if c != nil {
					for _, p := range giveBack(c.consumedParts(), min(h, c.Consumed())) {
						add(p.Account, Restored, p.Hours)
						part(c, p.Account).Consumed -= p.Hours
					}
				}
			}
			checkBalance(t, settle(sums), courses)
		}
	}
}

func checkBalance(t *testing.T, b Balance, courses map[int]*Booked) {
	t.Helper()
	if b.Granted+b.Extra-b.Returned != b.Allocated()+b.Pool.Amount {
		t.Fatalf("granted + extra - returned is not allocated + pool: %+v", b)
	}
	var held Hours
	for _, a := range append([]Account{b.Pool}, b.Units...) {
		if a.Amount != a.Reserved+a.Consumed+a.Free() || a.Free() < 0 || a.Reserved < 0 || a.Consumed < 0 || a.Amount < 0 {
			t.Fatalf("an account does not hold: %+v in %+v", a, b)
		}
		held += a.Used()
	}
	for _, c := range courses {
		held -= c.Reserved() + c.Consumed()
	}
	if held != 0 {
		t.Fatalf("courses and accounts differ by %v: %+v", held, b)
	}
}
