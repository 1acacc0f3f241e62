package main

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestCommands runs the commands as an operator does. Beside the commands of
// testscript, "fails" runs parvi and wants exit code 1, "wrong" wants 2; both
// want one line on stderr.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:   "testdata",
		Setup: func(env *testscript.Env) error { env.Setenv("PARVI_DATA", env.WorkDir+"/data"); return nil },
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"fails": func(ts *testscript.TestScript, _ bool, args []string) { exits(ts, failed, args) },
			"wrong": func(ts *testscript.TestScript, _ bool, args []string) { exits(ts, wrongUsage, args) },
		},
	})
}

func exits(ts *testscript.TestScript, code int, args []string) {
	err := ts.Exec("parvi", args...)
	stderr := ts.ReadFile("stderr")
	if got, ok := exitCode(err); !ok || got != code {
		ts.Fatalf("parvi %s: exit code %d (%v), want %d", strings.Join(args, " "), got, err, code)
	}
	if !strings.HasPrefix(stderr, "parvi: ") || strings.Count(stderr, "\n") != 1 {
		ts.Fatalf("parvi %s says\n%s\nwant one line", strings.Join(args, " "), stderr)
	}
}

func exitCode(err error) (int, bool) {
	exit, ok := err.(interface{ ExitCode() int })
	if !ok {
		return 0, err == nil
	}
	return exit.ExitCode(), true
}
