using System.Collections.Generic;
using System.IO;
using System.Reflection;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>The posts of a fictional shop that <c>classify</c> shows when it is given no file.</summary>
internal static class Demonstration
{
    public const string PostsName = "Demo/posts.jsonl";

    public const string CharterName = "Demo/maison-lune.charter.json";

    /// <summary>Opens the posts, and puts the shop's charter on the shelf.</summary>
    /// <exception cref="UnusableException">The tool was built without them.</exception>
    /// <exception cref="CharterException">A charter of the user claims the shop's name.</exception>
    public static InputFile Open(CharterShelf shelf)
    {
        Assembly assembly = typeof(Demonstration).Assembly;
        Stream? posts = assembly.GetManifestResourceStream(PostsName);
        using Stream? charterStream = assembly.GetManifestResourceStream(CharterName);
        if (posts is null || charterStream is null)
        {
            posts?.Dispose();
            throw new UnusableException("this build holds no demonstration; name a file of posts, or - for standard input.");
        }

        using MemoryStream bytes = new();
        charterStream.CopyTo(bytes);
        if (!CharterReader.TryRead(bytes.ToArray(), new CharterReadOptions(CharterName), out Charter? charter, out IReadOnlyList<CharterFault> faults))
        {
            throw new CharterException(faults);
        }

        return shelf.Add(charter, CharterName) is { Count: > 0 } ambiguous ? throw new CharterException(ambiguous) : InputFile.Embedded(PostsName, posts);
    }
}
