namespace StandupBot.Core.Standups;

/// <summary>What is known of the goal that a line of work serves.</summary>
public enum ItemLink
{
    /// <summary>Suggested and not answered yet: counted neither way.</summary>
    Unknown,

    /// <summary>Serves no goal, as far as its author or the linker can tell.</summary>
    Unlinked,

    /// <summary>Serves the goal that it names.</summary>
    Linked,

    /// <summary>Daily business that needs no goal.</summary>
    BusinessAsUsual,
}
