namespace StandupBot.Core.Signals.Score.Components;

/// <summary>Windows and limits of the components, in working days. They are part of the definition: a change is a new version.</summary>
internal static class ComponentWindows
{
    public const int Work = 10;
    public const int Coordination = 20;
    public const int Participation = 5;
    public const int Acknowledgement = 2;
    public const int Triage = 5;

    public static int Longest => Math.Max(Math.Max(Work, Coordination), Math.Max(Participation, Math.Max(Acknowledgement, Triage)));
}
