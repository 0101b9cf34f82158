type CountTableProps = { caption: string; columns: readonly string[]; rows: readonly { name: string; numbers: readonly (number | string)[] }[] }

/** Numbers with a name for each row and column; on a phone each number carries its column's name. */
export function CountTable({ caption, columns, rows }: CountTableProps) {
  return (
    <table class="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, numbers }) => (
          <tr>
            <th scope="row">{name}</th>
            {numbers.map((number, index) => (
              <td data-label={columns[index + 1]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
