namespace StandupBot.Core.Text.Replies;

/// <summary>How far an item of work is, by the section that it stands in and the tense of its words.</summary>
public enum ItemState
{
    Done,
    Doing,
    Planned,
}
