package hours

import (
	"maps"
	"slices"
	"time"
)

// Entry is what a posting does.
type Entry string

// The entries. The first three move the whole, the next two share it out, the
// others are of one course.
const (
	Grant      Entry = "grant"
	Extra      Entry = "extra"
	Return     Entry = "return"
	Allocate   Entry = "allocate"
	Deallocate Entry = "deallocate"
	Reserved   Entry = "reserve"
	Released   Entry = "release" // a reservation or a part of it is no longer needed
	Consumed   Entry = "consume" // a reservation has become teaching
	Restored   Entry = "restore" // teaching that was counted is not: a corrected report
)

// Entries lists the entries in the order they are shown.
var Entries = []Entry{Grant, Extra, Return, Allocate, Deallocate, Reserved, Released, Consumed, Restored}

// Pool is the account of the common pool; every other is a unit's id.
const Pool = ""

// Posting is a line of the ledger. Hours are never negative.
type Posting struct {
	ID      string
	Holder  string
	Centre  string
	Year    int
	Kind    Kind
	Entry   Entry
	Account string // the unit whose share it moves, Pool the common pool
	Unit    string // whose course it is
	Hours   Hours
	Ref     string // what uses the hours: "course:ID"
	Cause   string // the proposal or request that was decided
	Grounds string
	Person  string
	At      time.Time
}

// Account is the pool, or the share of a unit.
type Account struct {
	Unit     string // Pool for the pool
	Amount   Hours
	Reserved Hours
	Consumed Hours
}

// Free is what is neither reserved nor used.
func (a Account) Free() Hours { return a.Amount - a.Reserved - a.Consumed }

// Used is what is reserved or used: what is no longer free.
func (a Account) Used() Hours { return a.Reserved + a.Consumed }

// Balance is how a holder's hours of a year stand.
type Balance struct {
	Granted, Extra, Returned Hours

	Pool  Account
	Units []Account // by unit, those that have or had a share
}

// Total is all the hours the holder has.
func (b Balance) Total() Hours { return b.Granted + b.Extra - b.Returned }

// Allocated is what units have been given.
func (b Balance) Allocated() Hours {
	var sum Hours
	for _, u := range b.Units {
		sum += u.Amount
	}
	return sum
}

// Whole is the pool and the units as one account.
func (b Balance) Whole() Account {
	all := Account{Amount: b.Total(), Reserved: b.Pool.Reserved, Consumed: b.Pool.Consumed}
	for _, u := range b.Units {
		all.Reserved += u.Reserved
		all.Consumed += u.Consumed
	}
	return all
}

// Of is the account of a unit, or the pool; empty when it never had a share.
func (b Balance) Of(account string) Account {
	if account == Pool {
		return b.Pool
	}
	for _, u := range b.Units {
		if u.Unit == account {
			return u
		}
	}
	return Account{Unit: account}
}

// sum is what the postings of one entry on one account come to.
type sum struct {
	account string
	entry   Entry
	hours   Hours
}

// settle computes a balance from the sums of its postings. It is the only
// place where a balance comes from.
func settle(sums []sum) Balance {
	var b Balance
	units := map[string]*Account{}
	of := func(account string) *Account {
		if account == Pool {
			return &b.Pool
		}
		if units[account] == nil {
			units[account] = &Account{Unit: account}
		}
		return units[account]
	}
	for _, s := range sums {
		a := of(s.account)
		switch s.entry {
		case Grant:
			b.Granted += s.hours
			b.Pool.Amount += s.hours
		case Extra:
			b.Extra += s.hours
			b.Pool.Amount += s.hours
		case Return:
			b.Returned += s.hours
			b.Pool.Amount -= s.hours
		case Allocate:
			a.Amount += s.hours
			b.Pool.Amount -= s.hours
		case Deallocate:
			a.Amount -= s.hours
			b.Pool.Amount += s.hours
		case Reserved:
			a.Reserved += s.hours
		case Released:
			a.Reserved -= s.hours
		case Consumed:
			a.Reserved -= s.hours
			a.Consumed += s.hours
		case Restored:
			a.Consumed -= s.hours
		}
	}
	for _, id := range slices.Sorted(maps.Keys(units)) {
		b.Units = append(b.Units, *units[id])
	}
	return b
}

// Part is hours on one account.
type Part struct {
	Account string
	Hours   Hours
}

// draw decides from which accounts hours are taken. own are the unit and what
// is above it below the holder, the nearest first; it is empty for the holder
// itself, whose courses use the pool under every policy. What cannot be had in
// full is not had at all: ok is false, and free tells what there would have
// been.
func (b Balance) draw(policy Overflow, own []string, h Hours) (parts []Part, free Hours, ok bool) {
	var accounts []string
	if policy != PoolOnly {
		accounts = append(accounts, own...)
	}
	if policy != OwnOnly || len(own) == 0 {
		accounts = append(accounts, Pool)
	}
	left := h
	for _, id := range accounts {
		has := max(b.Of(id).Free(), 0)
		free += has
		if take := min(has, left); take > 0 {
			parts = append(parts, Part{id, take})
			left -= take
		}
	}
	return parts, free, left == 0
}

// Booked is what one course holds of the hours of a year.
type Booked struct {
	Ref    string
	Holder string
	Centre string
	Unit   string
	Year   int
	Kind   Kind
	Parts  []Account // by account; Amount is not used
}

// Reserved are the hours kept for it.
func (b Booked) Reserved() Hours {
	var sum Hours
	for _, p := range b.Parts {
		sum += p.Reserved
	}
	return sum
}

// Consumed are the hours it has used.
func (b Booked) Consumed() Hours {
	var sum Hours
	for _, p := range b.Parts {
		sum += p.Consumed
	}
	return sum
}

// Empty tells whether it holds nothing.
func (b Booked) Empty() bool { return b.Reserved() == 0 && b.Consumed() == 0 }

// useUp decides which of the parts are used first: a unit's own before the
// pool's.
func useUp(parts []Part, h Hours) []Part {
	var out []Part
	for _, pool := range []bool{false, true} {
		for _, p := range parts {
			if (p.Account == Pool) != pool {
				continue
			}
			if take := min(p.Hours, h); take > 0 {
				out = append(out, Part{p.Account, take})
				h -= take
			}
		}
	}
	return out
}

// giveBack decides which of the parts go back: the pool's hours first, since
// a unit's own were taken first.
func giveBack(parts []Part, h Hours) []Part {
	var all Hours
	for _, p := range parts {
		all += p.Hours
	}
	kept := map[string]Hours{}
	for _, p := range useUp(parts, all-h) {
		kept[p.Account] = p.Hours
	}
	var out []Part
	for _, p := range parts {
		if back := p.Hours - kept[p.Account]; back > 0 {
			out = append(out, Part{p.Account, back})
		}
	}
	return out
}

func (b Booked) reservedParts() []Part {
	var out []Part
	for _, p := range b.Parts {
		if p.Reserved > 0 {
			out = append(out, Part{p.Unit, p.Reserved})
		}
	}
	return out
}

func (b Booked) consumedParts() []Part {
	var out []Part
	for _, p := range b.Parts {
		if p.Consumed > 0 {
			out = append(out, Part{p.Unit, p.Consumed})
		}
	}
	return out
}
