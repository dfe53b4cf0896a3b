using System;
using System.IO;
using Repartie.Signals;

if (args.Length != 1)
{
    Console.Error.WriteLine("books: the file to write is expected as the one argument.");
    return 2;
}

// Moved into place when it is whole: a build that was interrupted leaves no half of one.
string unfinished = args[0] + ".new";
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[0]))!);
using (FileStream target = File.Create(unfinished))
{
    BuiltInBlob.Write(BuiltInSignals.FromSources(), target);
}

File.Move(unfinished, args[0], overwrite: true);
return 0;
