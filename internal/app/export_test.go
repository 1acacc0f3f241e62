package app

import (
	"context"
	"io"

	"parvi/internal/platform/db"
)

// Invariants are those that verify asks.
func (a *App) Invariants() []db.Invariant { return a.invariants() }

// Verify is the command of that name on the open database.
func (a *App) Verify(ctx context.Context, out io.Writer) error { return a.verify(ctx, out) }
