using System.Text;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Charters.Reading;
using Repartie.Signals;

namespace Repartie.Charters;

/// <summary>The built-in starter charters, read once each.</summary>
internal static class StarterCharters
{
    private static readonly OncePerName<Charter> Cache = new(Read);

    public static Charter Get(Sector sector) => Cache.Of(Exists(sector) ? sector.Name : Sector.General.Name);

    /// <summary>The text of a starter charter, for authors to start from.</summary>
    public static string TextOf(Sector sector) => BuiltInFiles.ReadText(PathOf(Exists(sector) ? sector.Name : Sector.General.Name));

    public static bool Exists(Sector sector) => BuiltInFiles.Exists(PathOf(sector.Name));

    private static string PathOf(string sector) => $"Charters/{sector}.json";

    /// <summary>Reads the data file, as the build does.</summary>
    internal static Charter FromSources(string sector) => Map(TreeOf(sector), sector);

    /// <summary>The tree of the data file.</summary>
    internal static JsonNode TreeOf(string sector)
    {
        FaultList faults = new(sector + ".json");
        JsonNode? root = JsonTreeReader.Read(Encoding.UTF8.GetBytes(BuiltInFiles.ReadText(PathOf(sector))), faults);
        return root is not null && !faults.HasErrors ? root : throw new CharterException(faults.InOrder);
    }

    private static Charter Read(string sector) => BlobFile.Opened is { } blob ? Map(BuiltInBlob.StarterOf(blob, sector), sector) : FromSources(sector);

    private static Charter Map(JsonNode root, string sector)
    {
        FaultList faults = new(sector + ".json");
        Charter? charter = new CharterMapper(faults, CharterReadOptions.Default, isStarter: true).Map(root);
        return charter is not null && !faults.HasErrors ? charter : throw new CharterException(faults.InOrder);
    }
}
