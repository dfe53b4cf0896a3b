using System;
using System.IO;
using System.Runtime.CompilerServices;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Conventions;

/// <summary>The public surface is what Api/Repartie.Core.txt says: a change is seen in review and never by accident.</summary>
public sealed class PublicApiTests
{
    private const string Update = "REPARTIE_UPDATE_API";

    [Fact]
    public void The_public_surface_is_the_one_on_file()
    {
        string actual = PublicApi.Text;
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), "..", "Api", "Repartie.Core.txt"), actual);
            Assert.Skip("Api/Repartie.Core.txt was written anew; look at the difference and commit it.");
        }

        string expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Api", "Repartie.Core.txt")).Replace("\r", string.Empty);
        actual.ShouldBe(expected, $"The public surface changed. If that is meant, run the tests once with {Update}=1, which writes tests/Repartie.Core.Tests/Api/Repartie.Core.txt anew, and commit the difference with a line in the changelog.");
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
