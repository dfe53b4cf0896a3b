using System;

namespace Repartie;

/// <summary>
/// How a brand's posts are triaged: where its charter comes from, what is checked before the charter goes live, and how changes are
/// picked up. Exactly one of <see cref="Charter"/>, <see cref="CharterJson"/>, <see cref="CharterPath"/> and <see cref="Sector"/> is set.
/// Mutable while it is configured, and not thread-safe; later changes to an instance have no effect.
/// </summary>
public sealed class RepartieOptions
{
    internal static readonly TimeSpan LongestReloadDelay = TimeSpan.FromMinutes(1);
    internal static readonly TimeSpan ShortestPollInterval = TimeSpan.FromMilliseconds(100);
    internal static readonly TimeSpan LongestPollInterval = TimeSpan.FromDays(1);

    /// <summary>The charter as a file: UTF-8 JSON with comments, at most 16 MiB. A relative path counts from the current directory.</summary>
    /// <value>A path; null or blank, the default, for a charter from elsewhere.</value>
    public string? CharterPath { get; set; }

    /// <summary>The charter as JSON text. It cannot name a weights file, because there is no folder to look in.</summary>
    /// <value>JSON with comments; null or blank, the default, for a charter from elsewhere.</value>
    public string? CharterJson { get; set; }

    /// <summary>The charter as built in code, or read by the host.</summary>
    /// <value>A charter; null, the default, for one from elsewhere.</value>
    public Charter? Charter { get; set; }

    /// <summary>
    /// A sector, whose starter charter decides as it is. Its contacts are dummies, so <see cref="AllowDummyContacts"/> is required too:
    /// this is for trying things out, not for a brand's public account.
    /// </summary>
    /// <value>The name of a sector in <see cref="Repartie.Sector.WithStarter"/>, or <c>general</c>; null or blank, the default, for a charter from elsewhere.</value>
    public string? Sector { get; set; }

    /// <summary>Whether the examples inside the charter's rules are verified each time the charter is loaded; one that does not hold is then an error.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Strict { get; set; } = true;

    /// <summary>
    /// Whether contacts may be dummies: labelled ones, those of a starter charter (which stand in where a charter file has no
    /// <c>contact</c>), and links to domains reserved for examples. They are then warnings instead of errors.
    /// </summary>
    /// <value>The default is <see langword="false"/>, whatever the charter comes from: no customer is sent to a number that nobody answers.</value>
    public bool AllowDummyContacts { get; set; }

    /// <summary>
    /// How many matching steps a post may take for each of its characters, so that a hostile one cannot hold a thread; see
    /// <see cref="TriageEngineOptions.StepsPerCharacter"/>.
    /// </summary>
    /// <value>From 1; the default is that of <see cref="TriageEngineOptions.Default"/>, 400.</value>
    public int StepsPerCharacter { get; set; } = TriageEngineOptions.Default.StepsPerCharacter;

    /// <summary>Whether a change of the charter file, or of the weights file that it names, is picked up while the host runs.</summary>
    /// <value>The default is <see langword="true"/>. Without <see cref="CharterPath"/> it has no effect.</value>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>How long a changed file must stay the same before it is read, so that a file that is still being written is not.</summary>
    /// <value>From zero to one minute; the default is 250 milliseconds.</value>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How often the file's content is looked at where the system reports no change, as on network shares and mounted volumes; also how
    /// long a file may be missing before that counts as a failed change.
    /// </summary>
    /// <value>From 100 milliseconds to one day; the default is 5 seconds.</value>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Is told of each charter that came into force, the first one included, with its warnings. Called on the thread that loaded it;
    /// what it throws is ignored.
    /// </summary>
    /// <value>The default is null.</value>
    public Action<CharterLoad>? OnLoaded { get; set; }

    /// <summary>
    /// Is told of each change that could not be used, with all faults; the last good charter stays in force. Called on the thread that
    /// noticed the change; what it throws is ignored. A fault at start is no change: it is an exception.
    /// </summary>
    /// <value>The default is null.</value>
    public Action<CharterLoad>? OnReloadFailed { get; set; }
}
