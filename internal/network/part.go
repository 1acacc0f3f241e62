package network

import "parvi/internal/platform/i18n"

// Part is a part of a network that another feature keeps: a tab of its page.
type Part struct {
	Key   string // of its path below the network's
	Label i18n.Text
	Shown func(View) bool // nil: to everybody who sees the network
	// Keeping has the tab stand among what keeping the network needs, for those
	// who keep it.
	Keeping bool
}
