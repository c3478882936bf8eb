using StandupBot.Core.Standups;
namespace StandupBot.Core.Text.Replies;

/// <summary>A heading found in a reply.</summary>
/// <param name="State">The state that the heading gives to its items, or null if their words decide ("Did/Doing").</param>
/// <param name="Signed">True if a colon or question mark closed it: sign enough in the middle of a line.</param>
/// <param name="Length">How many characters of the text the heading takes, with its colon, emphasis and blanks.</param>
internal sealed record Heading(Section Section, ItemState? State, int Length, bool Signed);
