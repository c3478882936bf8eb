namespace StandupBot.Core.Text.Words;

/// <summary>One word of a text: folded for comparing, with its place in the original.</summary>
/// <param name="Folded">Lower case, no accents.</param>
/// <param name="Start">Offset in UTF-16 units in the text that was read.</param>
/// <param name="Length">Length in UTF-16 units in the text that was read.</param>
public readonly record struct Token(string Folded, int Start, int Length)
{
    public int End => Start + Length;
}
