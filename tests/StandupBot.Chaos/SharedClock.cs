using System.IO.MemoryMappedFiles;

namespace StandupBot.Chaos;

/// <summary>
/// Real time, moved by an offset that stands in a file: hosts and stand-in go by the same one, and a working day passes in half a minute
/// because the hours in which nothing is due are left out. It is moved only while no host runs; timers run as real time does.
/// </summary>
internal sealed class SharedClock : TimeProvider, IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;

    public SharedClock(string path)
    {
        FileStream stream = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        file = MemoryMappedFile.CreateFromFile(stream, null, sizeof(long), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        view = file.CreateViewAccessor(0, sizeof(long));
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(view.ReadInt64(0));

    public void MoveTo(DateTimeOffset instant) => view.Write(0, (instant - System.GetUtcNow()).Ticks);

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
    }
}
