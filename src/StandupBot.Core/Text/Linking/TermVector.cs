using System.Runtime.InteropServices;

namespace StandupBot.Core.Text.Linking;

/// <summary>A text as weighted terms.</summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    internal IEnumerable<KeyValuePair<string, double>> Weights => _weights;

    internal double Norm => Math.Sqrt(_weights.Values.Sum(w => w * w));

    /// <param name="areaWeight">What areas of work count against words.</param>
    internal static TermVector Of(string text, Rarity rarity, double areaWeight = 1)
    {
        var vector = new TermVector();
        foreach (var term in TermReader.Read(text))
            vector.Add(term.Key, term.Weight * rarity.Of(term.Key) * (term.IsArea ? areaWeight : 1));
        return vector;
    }

    internal void Add(string key, double weight) => CollectionsMarshal.GetValueRefOrAddDefault(_weights, key, out _) += weight;

    /// <summary>Adds another vector, brought to length 1 first, so that a long text counts no more than a short one.</summary>
    internal void AddUnit(TermVector other, double weight)
    {
        var norm = other.Norm;
        if (norm == 0)
            return;
        foreach (var (key, value) in other._weights)
            Add(key, value * weight / norm);
    }
}
