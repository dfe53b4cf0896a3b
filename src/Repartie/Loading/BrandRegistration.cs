namespace Repartie.Loading;

/// <summary>That a brand was added, so that the engines know all names. Immutable.</summary>
internal sealed class BrandRegistration(string name)
{
    public string Name { get; } = name;

    /// <summary>The brand in a message.</summary>
    public static string Describe(string name) => name.Length > 0 ? $"brand '{name}'" : "the unnamed brand";
}
