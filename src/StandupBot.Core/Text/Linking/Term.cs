using System.Runtime.InteropServices;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Linking;

/// <summary>One feature of a text: a stem, a part of a word, or an area of work.</summary>
/// <param name="Key">Unlike between the three kinds.</param>
/// <param name="Weight">What it tells before rarity is known.</param>
/// <param name="Word">The word that it comes from.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(string Key, double Weight, Token Word)
{
    internal bool IsArea => Key[0] == '#';
}
