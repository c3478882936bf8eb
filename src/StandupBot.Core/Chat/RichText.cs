using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StandupBot.Core.Chat;

/// <summary>One run of text inside a block. A closed set: every renderer knows them all.</summary>
public abstract record Inline
{
    private Inline() { }

    /// <summary>Words as they are; a renderer escapes whatever its platform would read as markup.</summary>
    public sealed record Words(string Text) : Inline;

    /// <summary>Words that carry the line.</summary>
    public sealed record Strong(string Text) : Inline;

    /// <summary>A person, by name; the platform may notify them only where <see cref="Notify"/> is set.</summary>
    public sealed record Person(string MemberId, string Name, bool Notify = false) : Inline;

    /// <summary>A link that opens in the browser.</summary>
    public sealed record Link(string Text, string Url) : Inline;

    /// <summary>An instant, shown in the reader's own time where the platform can, otherwise as <see cref="Plain"/>, which names its zone.</summary>
    public sealed record Time(DateTimeOffset At, string Plain) : Inline;
}

/// <summary>A line of text as a list of runs. It reads well without any of its marks: <see cref="Plain"/>.</summary>
public sealed record RichText(IReadOnlyList<Inline> Runs)
{
    public static RichText Empty { get; } = new([]);

    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator RichText?(string? words) => words is null ? null : new([new Inline.Words(words)]);

    public static RichText Strong(string words) => new([new Inline.Strong(words)]);

    public static RichText Of(params IReadOnlyList<Inline> runs) => new(runs);

    public RichText Then(RichText more) => new([.. Runs, .. more.Runs]);

    /// <summary>The same line without marks: for notifications, screen readers and replay.</summary>
    public string Plain()
    {
        var plain = new StringBuilder();
        foreach (var run in Runs)
            plain.Append(run switch
            {
                Inline.Words words => words.Text,
                Inline.Strong strong => strong.Text,
                Inline.Person person => person.Name,
                Inline.Link link => link.Text,
                Inline.Time time => time.Plain,
                _ => throw new InvalidOperationException($"Unknown inline {run.GetType().Name}."),
            });
        return plain.ToString();
    }

    public bool Equals(RichText? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override int GetHashCode() => Runs.Aggregate(17, (hash, run) => HashCode.Combine(hash, run));

    public override string ToString() => Plain();
}
