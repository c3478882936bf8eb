namespace StandupBot.Core.Text.Linking;

/// <summary>A text as weighted terms: stems of words, and parts of words for what stems miss.</summary>
internal sealed class TextVector
{
    internal Dictionary<string, double> Terms { get; } = new(StringComparer.Ordinal);

    internal void Add(string term, double weight) => Terms[term] = Terms.GetValueOrDefault(term) + weight;

    internal double Norm => Math.Sqrt(Terms.Values.Sum(w => w * w));

    internal double Dot(TextVector other)
    {
        var (small, large) = Terms.Count <= other.Terms.Count ? (Terms, other.Terms) : (other.Terms, Terms);
        var sum = 0.0;
        foreach (var (term, weight) in small)
            sum += weight * large.GetValueOrDefault(term);
        return sum;
    }
}
