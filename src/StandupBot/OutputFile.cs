namespace StandupBot;

/// <summary>A file that is there whole or not at all.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(FileInfo file, Func<Stream, Task> write)
    {
        file.Directory?.Create();
        var half = new FileInfo($"{file.FullName}.part");
        try
        {
            await using (var stream = half.Create())
                await write(stream);
            half.MoveTo(file.FullName, overwrite: true);
        }
        catch
        {
            File.Delete($"{file.FullName}.part");
            throw;
        }
    }
}
