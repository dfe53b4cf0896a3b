using System.Linq;
using System.Text;
using Repartie.Benchmarks.Inputs;

namespace Repartie.Benchmarks.Measuring;

/// <summary>A charter with its engine, and posts that name its phrases now and then.</summary>
internal sealed class World
{
    private const int Seed = 7;

    private World(CharterGenerator charter, PostGenerator generator)
    {
        Generated = charter;
        Engine = TriageEngine.Create(Charter.Parse(charter.Json));
        Generator = generator;
        Texts = generator.Many(400);
        Posts = [.. Texts.Select(static t => new Post(t))];
        Bytes = [.. Texts.Select(Encoding.UTF8.GetBytes)];
    }

    public CharterGenerator Generated { get; }

    public PostGenerator Generator { get; }

    public TriageEngine Engine { get; }

    public string[] Texts { get; }

    public Post[] Posts { get; }

    public byte[][] Bytes { get; }

    public double MeanLength => Texts.Average(static t => t.Length);

    /// <summary>Makes a world and confirms its hits and rules against the plain reading.</summary>
    /// <param name="phrases">How many phrases the charter has.</param>
    /// <param name="rules">How many rules.</param>
    /// <param name="named">The charter whose phrases the posts name; null for its own. Worlds that are compared name the same.</param>
    public static World Create(int phrases, int rules, CharterGenerator? named = null)
    {
        CharterGenerator charter = CharterGenerator.Create(phrases, rules);
        World world = new(charter, new PostGenerator(Seed, (named ?? charter).Phrases));
        Oracle.Confirm(world.Engine, charter, [.. world.Texts.Take(60)]);
        return world;
    }

    /// <summary>The whole decision for each post.</summary>
    public int Decide() => Decide(Posts);

    public int Decide(Post[] posts)
    {
        int sum = 0;
        foreach (Post post in posts)
        {
            sum += (int)Engine.Decide(post).Disposition;
        }

        return sum;
    }
}
