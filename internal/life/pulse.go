package life

import (
	"time"

	"parvi/internal/platform/civil"
)

// Quarter is a quarter of a year in a network's pulse: sums over the network.
type Quarter struct {
	Year, N  int // 1 to 4
	Meetings int
	Attended int
	Posts    int
	Authors  int
	Replies  int
	Joined   int
	Left     int
}

// quarterOf is the quarter a day is in.
func quarterOf(d civil.Date) (year, n int) { return d.Year, (int(d.Month)-1)/3 + 1 }

// Quarters are the last n quarters up to the one a day is in, oldest first.
func Quarters(today civil.Date, n int) []Quarter {
	y, q := quarterOf(today)
	out := make([]Quarter, n)
	for i := n - 1; i >= 0; i-- {
		out[i] = Quarter{Year: y, N: q}
		if q--; q == 0 {
			y, q = y-1, 4
		}
	}
	return out
}

// Start is the instant the quarter begins.
func (q Quarter) Start() time.Time {
	return civil.Date{Year: q.Year, Month: time.Month(3*q.N - 2), Day: 1}.Start()
}

// Index is which of the quarters an instant is in, -1 when in none of them.
func Index(list []Quarter, at time.Time) int {
	y, q := quarterOf(civil.DateOf(at))
	for i := range list {
		if list[i].Year == y && list[i].N == q {
			return i
		}
	}
	return -1
}

// Happened is something that counts into the pulse: a post, somebody joining
// or leaving.
type Happened struct {
	At     time.Time
	Author string // of a post
	Reply  bool
}

// Met is a meeting held.
type Met struct {
	At       time.Time
	Attended int
}

// Pulse puts what happened into the quarters.
func Pulse(today civil.Date, n int, held []Met, posts []Happened, joined, left []time.Time) []Quarter {
	list := Quarters(today, n)
	authors := make([]map[string]bool, n)
	for _, m := range held {
		if i := Index(list, m.At); i >= 0 {
			list[i].Meetings++
			list[i].Attended += m.Attended
		}
	}
	for _, p := range posts {
		i := Index(list, p.At)
		if i < 0 {
			continue
		}
		list[i].Posts++
		if p.Reply {
			list[i].Replies++
		}
		if authors[i] == nil {
			authors[i] = map[string]bool{}
		}
		if p.Author != "" && !authors[i][p.Author] {
			authors[i][p.Author] = true
			list[i].Authors++
		}
	}
	for _, at := range joined {
		if i := Index(list, at); i >= 0 {
			list[i].Joined++
		}
	}
	for _, at := range left {
		if i := Index(list, at); i >= 0 {
			list[i].Left++
		}
	}
	return list
}
