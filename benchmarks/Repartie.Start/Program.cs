using Repartie.Start;

// An empty program is this one without its argument, so that both have the same files and settings.
return args.Length == 0 ? 0 : FirstDecision.Make();
