package report

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/platform/ui"
)

// DirectoryPart leads from the directory of networks to the statistics.
func DirectoryPart(_ context.Context, p ui.Page) (templ.Component, error) {
	return directoryPart(p), nil
}
